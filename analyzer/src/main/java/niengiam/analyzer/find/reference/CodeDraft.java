package niengiam.analyzer.find.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import niengiam.config.DocumentType;

/** What is known of a code before its letters are read. */
record CodeDraft(int start, String number, OptionalInt year, boolean misread, Hint hint) {
  Code yearOnly(int end) {
    return code(
        end, Optional.empty(), hint.type(), List.of(), Optional.empty(), false, "year-only", false);
  }

  Code code(
      int end,
      Optional<String> typeCode,
      Optional<DocumentType> type,
      List<String> issuers,
      Optional<String> unit,
      boolean party,
      String form,
      boolean certain) {
    return code(end, typeCode, type, issuers, unit, party, form, certain, "");
  }

  Code code(
      int end,
      Optional<String> typeCode,
      Optional<DocumentType> type,
      List<String> issuers,
      Optional<String> unit,
      boolean party,
      String form,
      boolean certain,
      String mended) {
    String all = (misread ? "digits " : "") + mended;
    Optional<String> repaired =
        all.isBlank() ? Optional.empty() : Optional.of(all.strip().replace(" ", ", "));
    return new Code(
        start, end, number, year, typeCode, type, issuers, unit, party, repaired, form, certain);
  }
}
