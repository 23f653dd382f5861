package niengiam.extractor.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import niengiam.extractor.layout.Box;
import niengiam.extractor.layout.Line;
import niengiam.extractor.layout.Span;

/**
 * A line as one array of numbers: start, end, x, y, width, height, then for each word its start
 * behind the one before, its length, x, width and confidence. A document has a word for every six
 * characters of its text; with named members they would weigh ten times as much as the text.
 */
final class LineCodec {
  /** Boxes are kept to a hundredth of a point, which is 0.004 mm. */
  private static final double UNIT = 100;

  private LineCodec() {}

  static SimpleModule module() {
    return new SimpleModule()
        .addSerializer(Line.class, new Writer())
        .addDeserializer(Line.class, new Reader());
  }

  private static final class Writer extends StdSerializer<Line> {
    @Serial private static final long serialVersionUID = 1;

    Writer() {
      super(Line.class);
    }

    @Override
    public void serialize(Line line, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeStartArray();
      out.writeNumber(line.span().start());
      out.writeNumber(line.span().end());
      out.writeNumber(line.box().x());
      out.writeNumber(line.box().y());
      out.writeNumber(line.box().width());
      out.writeNumber(line.box().height());
      int last = line.span().start();
      for (Line.Word word : line.words()) {
        out.writeNumber(word.span().start() - last);
        out.writeNumber(word.span().length());
        out.writeNumber(Math.round(word.x() * UNIT));
        out.writeNumber(Math.round(word.width() * UNIT));
        out.writeNumber(Math.round(word.confidence() * UNIT));
        last = word.span().start();
      }
      out.writeEndArray();
    }
  }

  private static final class Reader extends StdDeserializer<Line> {
    @Serial private static final long serialVersionUID = 1;

    Reader() {
      super(Line.class);
    }

    @Override
    public Line deserialize(JsonParser in, DeserializationContext context) throws IOException {
      if (!in.isExpectedStartArrayToken()) {
        return named(in.readValueAsTree());
      }
      Span span = new Span(in.nextIntValue(0), in.nextIntValue(0));
      Box box = new Box(decimal(in), decimal(in), decimal(in), decimal(in));
      List<Line.Word> words = new ArrayList<>();
      int at = span.start();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        at += in.getIntValue();
        int length = in.nextIntValue(0);
        words.add(new Line.Word(new Span(at, at + length), whole(in), whole(in), whole(in)));
      }
      return new Line(span, box, words);
    }

    /** A line as archives of schema 1 have it, without words. */
    private static Line named(JsonNode line) {
      JsonNode span = line.path("span");
      JsonNode box = line.path("box");
      return new Line(
          new Span(span.path("start").asInt(), span.path("end").asInt()),
          new Box(
              box.path("x").asDouble(),
              box.path("y").asDouble(),
              box.path("width").asDouble(),
              box.path("height").asDouble()));
    }

    private static double decimal(JsonParser in) throws IOException {
      in.nextToken();
      return in.getDoubleValue();
    }

    private static float whole(JsonParser in) throws IOException {
      return (float) (in.nextLongValue(0) / UNIT);
    }
  }
}
