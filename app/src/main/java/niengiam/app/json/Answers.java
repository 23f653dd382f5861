package niengiam.app.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import niengiam.extractor.wire.Wire;

/** How answers are written for programs, by commands and by the API. */
public final class Answers {
  /**
   * Every member is named; what is not known is null, so that nobody need ask whether it is there.
   */
  public static final ObjectMapper MAPPER =
      Wire.mapper().copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private Answers() {}
}
