package niengiam.analyzer.fact;

import java.math.BigDecimal;
import java.util.Optional;
import niengiam.extractor.layout.Span;

/**
 * How far a plan is fulfilled: "đạt 98,5% kế hoạch". It stands on the figure that says it.
 *
 * @param base the plan as printed ("kế hoạch", "dự toán tỉnh giao", "%KH")
 * @param percent of the plan; 105 where the plan is exceeded by 5 %
 * @param plan what was planned, printed ("673/550ha") or following from result and percentage
 * @param of the result, where it is printed
 */
public record Fulfilment(
    String base, BigDecimal percent, Optional<BigDecimal> plan, Optional<Span> of) {}
