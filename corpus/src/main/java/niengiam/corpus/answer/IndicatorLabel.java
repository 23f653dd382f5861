package niengiam.corpus.answer;

/**
 * How an answer names an indicator.
 *
 * @param id of the catalogue, or a stable one made from phrase and unit
 * @param unit normalised
 */
public record IndicatorLabel(String id, String name, String unit) {}
