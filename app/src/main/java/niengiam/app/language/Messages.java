package niengiam.app.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What users read, in Vietnamese or English. Figures are grouped the way of the language. */
public record Messages(ResourceBundle bundle) {
  public static final Locale VIETNAMESE = Locale.of("vi", "VN");

  /**
   * @param bundle base name of the files of messages
   * @param language "vi" or "en"; anything else is Vietnamese
   */
  public static Messages of(String bundle, String language) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    return new Messages(
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  public Locale locale() {
    return bundle.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
  }

  /** "vi" or "en". */
  public String language() {
    return locale().getLanguage();
  }

  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale()).format(values);
  }
}
