package niengiam.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import niengiam.app.chart.Chart;
import niengiam.app.chart.Drawing;
import niengiam.app.chart.SeriesChart;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.CompareAnswer;

/** An indicator over the years as a picture. */
record CompareChart(Messages messages) {
  /** How a chart is written, by the ending of its file's name. */
  enum Kind {
    SVG,
    PNG
  }

  /**
   * @throws UsageException when the name ends otherwise
   */
  Kind kind(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".svg")) {
      return Kind.SVG;
    }
    if (name.endsWith(".png")) {
      return Kind.PNG;
    }
    throw new UsageException(messages.get("error.chart", file));
  }

  /**
   * @param answer with at least one series
   * @throws UsageException when the file cannot be written
   */
  void write(CompareAnswer answer, Path file) {
    Chart chart = new SeriesChart(messages).of(answer);
    byte[] bytes =
        switch (kind(file)) {
          case SVG -> Drawing.svg(chart);
          case PNG -> Drawing.png(chart);
        };
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UsageException(messages.get("error.not-written", file));
    }
  }
}
