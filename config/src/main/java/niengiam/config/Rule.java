package niengiam.config;

import java.util.List;

/** An entry of a rule file. The id is unique in its kind. */
public interface Rule {
  String id();

  List<Example> examples();
}
