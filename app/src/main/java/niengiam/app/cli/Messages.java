package niengiam.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What users read, in Vietnamese or English. Figures are grouped the way of the language. */
record Messages(ResourceBundle bundle) {
  static final Locale VIETNAMESE = Locale.of("vi", "VN");

  /**
   * @param language "vi" or "en"; anything else is Vietnamese
   */
  static Messages of(String language) {
    Locale locale = language.equals("en") ? Locale.ENGLISH : VIETNAMESE;
    return new Messages(
        ResourceBundle.getBundle(
            "niengiam.app.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  Locale locale() {
    return bundle.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
  }

  /** "vi" or "en". */
  String language() {
    return locale().getLanguage();
  }

  String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale()).format(values);
  }
}
