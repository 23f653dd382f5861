package niengiam.analyzer.find.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.config.DocumentType;
import niengiam.config.Issuer;
import niengiam.config.ReferenceForm;
import niengiam.config.Rules;

/** The known type codes and issuer codes, found under any spelling. */
public final class Vocabulary {
  /** A code as it should be printed, and whether the printed one had to be mended for it. */
  public record Known<R>(String code, R rule, boolean mended) {}

  private static final String CONFUSED = "VU ƯU ỤU ỦU UV 0O O0 1I I1 5S S5 8B B8 DĐ ĐD IL LI";

  private final List<DocumentType> types;
  private final Map<String, Known<DocumentType>> typeByCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> typeCodesByBare = new HashMap<>();
  private final Map<String, Known<Issuer>> issuerByCode = new LinkedHashMap<>();
  private final Map<String, Set<String>> issuerCodesByBare = new HashMap<>();
  private final Map<String, Double> confidenceByForm = new HashMap<>();

  public Vocabulary(Rules rules) {
    types = rules.documentTypes();
    for (DocumentType type : types) {
      for (String code : type.codes()) {
        typeByCode.putIfAbsent(Letters.upper(code), new Known<>(code, type, false));
        add(typeCodesByBare, code);
      }
    }
    for (Issuer issuer : rules.issuers()) {
      issuerByCode.put(Letters.upper(issuer.code()), new Known<>(issuer.code(), issuer, false));
      add(issuerCodesByBare, issuer.code());
    }
    for (Issuer issuer : rules.issuers()) {
      for (String variant : issuer.variants()) {
        issuerByCode.putIfAbsent(Letters.upper(variant), new Known<>(issuer.code(), issuer, true));
      }
    }
    for (ReferenceForm form : rules.referenceForms()) {
      confidenceByForm.put(form.id(), form.confidence());
    }
  }

  private static void add(Map<String, Set<String>> byBare, String code) {
    byBare.computeIfAbsent(Letters.bare(code), k -> new LinkedHashSet<>()).add(Letters.upper(code));
  }

  public List<DocumentType> types() {
    return types;
  }

  /** How far a form of citation is trusted, 0..1. */
  public double confidence(String form) {
    return confidenceByForm.getOrDefault(form, 0.5);
  }

  /** The type with this code, any case; a missing bar of Đ is mended where only one type fits. */
  public Optional<Known<DocumentType>> type(String printed) {
    Known<DocumentType> exact = typeByCode.get(Letters.upper(printed));
    if (exact != null) {
      return Optional.of(exact);
    }
    Set<String> alike = typeCodesByBare.getOrDefault(Letters.bare(printed), Set.of());
    if (alike.size() != 1) {
      return Optional.empty();
    }
    Known<DocumentType> only = typeByCode.get(alike.iterator().next());
    return Optional.of(new Known<>(only.code(), only.rule(), true));
  }

  /** The type of the State with exactly this code: TT is Thông tư here, Thông tri in the Party. */
  Optional<Known<DocumentType>> stateType(String code) {
    return types.stream()
        .filter(t -> !t.system().equals("party") && t.codes().contains(code))
        .findFirst()
        .map(t -> new Known<>(code, t, false));
  }

  /** The type codes that look like this one when all marks are dropped. */
  Set<String> typesLike(String printed) {
    return typeCodesByBare.getOrDefault(Letters.bare(printed), Set.of());
  }

  /** The issuer with this code, any case, under its own or a known other spelling. */
  public Optional<Known<Issuer>> issuer(String printed) {
    String upper = Letters.upper(printed);
    Known<Issuer> exact = issuerByCode.get(upper);
    if (exact == null && upper.length() > 2 && Letters.isDigit(upper.charAt(upper.length() - 1))) {
      return numbered(printed);
    }
    if (exact != null) {
      return Optional.of(exact);
    }
    Set<String> alike = issuerCodesByBare.getOrDefault(Letters.bare(printed), Set.of());
    if (alike.size() != 1 || upper.length() < 3) {
      return Optional.empty();
    }
    Known<Issuer> only = issuerByCode.get(alike.iterator().next());
    return Optional.of(new Known<>(only.code(), only.rule(), true));
  }

  /** Codes with the number of a term or board: QH15, UBTVQH15, BCĐ35. */
  private Optional<Known<Issuer>> numbered(String printed) {
    int end = printed.length();
    while (end > 0 && Letters.isDigit(printed.charAt(end - 1))) {
      end--;
    }
    Known<Issuer> stem = issuerByCode.get(Letters.upper(printed.substring(0, end)));
    if (stem == null) {
      return Optional.empty();
    }
    return Optional.of(new Known<>(stem.code() + printed.substring(end), stem.rule(), false));
  }

  /**
   * The one Party code that differs from an unknown one by a letter that scans confuse, or, for
   * codes of four letters and more, by any one letter. Codes of the State are an open set, so a
   * near one says nothing there.
   */
  Optional<Known<Issuer>> nearParty(String printed) {
    String upper = Letters.upper(printed);
    List<Known<Issuer>> near = new ArrayList<>();
    List<Known<Issuer>> confused = new ArrayList<>();
    for (Known<Issuer> known : issuerByCode.values()) {
      String code = Letters.upper(known.code());
      if (known.mended() || !known.rule().system().equals("party")) {
        continue;
      }
      int at = onlyDifference(upper, code);
      if (at >= 0) {
        Known<Issuer> mended = new Known<>(known.code(), known.rule(), true);
        if (CONFUSED.contains("" + upper.charAt(at) + code.charAt(at))) {
          confused.add(mended);
        }
        if (upper.length() >= 4) {
          near.add(mended);
        }
      }
    }
    List<Known<Issuer>> best = confused.isEmpty() ? near : confused;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private static int onlyDifference(String a, String b) {
    int found = -1;
    for (int i = 0; a.length() == b.length() && i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }
}
