package niengiam.app.table;

import java.util.Locale;
import niengiam.app.language.Messages;

/** The words of tables and charts: the same whether a command or a page makes them. */
public final class Words {
  private Words() {}

  public static Messages in(Locale locale) {
    return Messages.of("niengiam.app.cli.messages", locale.getLanguage());
  }
}
