package niengiam.config;

import java.util.Optional;

/**
 * A document of the central level whose particulars are certain.
 *
 * @param code canonical ("30/2020/NĐ-CP")
 * @param date of signing, as in ISO 8601
 * @param issuer in words, empty where the check does not need it
 * @param replacedBy code of the document in whose favour it lapsed, empty while it holds
 * @param replacedOn first day on which it no longer holds, as in ISO 8601
 * @param source where that is published
 */
public record KnownDocument(
    String code, String date, String issuer, String replacedBy, String replacedOn, String source) {
  public KnownDocument {
    issuer = Optional.ofNullable(issuer).orElse("");
    replacedBy = Optional.ofNullable(replacedBy).orElse("");
    replacedOn = Optional.ofNullable(replacedOn).orElse("");
  }
}
