package niengiam.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rule files and gathers every error before it gives up. */
final class RuleLoader {
  private final ObjectMapper yaml =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private final Optional<Path> folder;
  private final List<String> errors = new ArrayList<>();

  private RuleLoader(Optional<Path> folder) {
    this.folder = folder;
  }

  static Rules load(Optional<Path> folder) {
    RuleLoader loader = new RuleLoader(folder);
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new RuleException(List.of(folder.get() + ": not a folder of rule files"));
    }
    Rules rules =
        new Rules(
            loader.read("document-types.yml", DocumentType.class),
            loader.read("issuers.yml", Issuer.class),
            loader.read("reference-forms.yml", ReferenceForm.class),
            loader.read("units.yml", Unit.class),
            loader.read("number-words.yml", NumberWord.class),
            loader.read("indicators.yml", Indicator.class),
            loader.read("abbreviations.yml", Abbreviation.class),
            loader.read("headings.yml", HeadingForm.class),
            loader.read("qualifiers.yml", Qualifier.class),
            loader.read("relations.yml", RelationWord.class),
            loader.read("checks.yml", CheckRule.class));
    if (!loader.errors.isEmpty()) {
      throw new RuleException(loader.errors);
    }
    return rules;
  }

  private <R extends Rule> List<R> read(String file, Class<R> kind) {
    Map<String, R> byId = new LinkedHashMap<>();
    try (InputStream in = Rules.class.getResourceAsStream("/niengiam/rules/" + file)) {
      if (in == null) {
        errors.add(file + ": missing from the program");
      } else {
        add(file, kind, in, byId);
      }
      Optional<Path> own = folder.map(f -> f.resolve(file)).filter(Files::exists);
      if (own.isPresent()) {
        Map<String, R> overrides = new LinkedHashMap<>();
        try (InputStream ownIn = Files.newInputStream(own.get())) {
          add(own.get().toString(), kind, ownIn, overrides);
        }
        byId.putAll(overrides);
      }
    } catch (IOException e) {
      errors.add(file + ": " + e.getMessage());
    }
    return List.copyOf(byId.values());
  }

  private <R extends Rule> void add(String file, Class<R> kind, InputStream in, Map<String, R> byId)
      throws IOException {
    try (JsonParser parser = yaml.getFactory().createParser(in)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        errors.add(file + ":1: a rule file is a list of entries");
        return;
      }
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        int line = parser.currentTokenLocation().getLineNr();
        R rule = parser.readValueAs(kind);
        check(file + ":" + line, rule, byId);
        byId.put(rule.id(), rule);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      errors.add(file + ":" + line + ": " + e.getOriginalMessage());
    }
  }

  private <R extends Rule> void check(String where, R rule, Map<String, R> byId) {
    if (rule.id() == null || rule.id().isBlank()) {
      errors.add(where + ": the entry has no id");
    } else if (byId.containsKey(rule.id())) {
      errors.add(where + ": the id " + rule.id() + " is already taken");
    }
    if (rule.examples().stream().allMatch(e -> e.reads().isEmpty())) {
      errors.add(where + ": " + rule.id() + " has no example that it reads");
    }
    if (rule.examples().stream().noneMatch(e -> e.reads().isEmpty())) {
      errors.add(where + ": " + rule.id() + " has no example that it leaves alone");
    }
  }
}
