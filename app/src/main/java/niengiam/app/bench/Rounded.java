package niengiam.app.bench;

/** Figures as they are printed. */
final class Rounded {
  private Rounded() {}

  /** To thousandths. */
  static double of(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
