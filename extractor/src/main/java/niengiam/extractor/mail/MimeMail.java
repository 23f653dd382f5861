package niengiam.extractor.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.mail.MailVisitor.Head;
import niengiam.extractor.text.Bytes;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** One pass over a mail in MIME form; attachments go by without being held in memory. */
final class MimeMail extends AbstractContentHandler {
  private static final MimeConfig LIMITS =
      new MimeConfig.Builder()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 20)
          .setMaxHeaderCount(1000)
          .build();

  /** Parts inside parts inside parts: beyond it nobody wrote the mail. */
  private static final int DEEPEST = 50;

  /** What a person writes into a mail; in bytes. */
  private static final int LONGEST_TEXT = 16 << 20;

  /** Names that mail programs write when they do not know. */
  private static final Set<String> UNKNOWN_CHARSETS =
      Set.of("us-ascii", "ascii", "iso-8859-1", "windows-1252", "unknown-8bit");

  private record Text(boolean html, String letters) {}

  private final MailVisitor visitor;
  private final MimeStreamParser parser =
      new MimeStreamParser(LIMITS, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());

  /** The subtypes of the open multiparts. */
  private final Deque<String> open = new ArrayDeque<>();

  /** The richest form so far of a text that comes in several. */
  private Optional<Text> best = Optional.empty();

  private @Nullable IOException thrown;
  private boolean letterhead = true;
  private int attachments;

  MimeMail(MailVisitor visitor) {
    this.visitor = visitor;
    parser.setContentHandler(this);
    parser.setContentDecoding(true);
    parser.setNoRecurse();
  }

  void visit(InputStream in) throws IOException {
    try {
      parser.parse(in);
    } catch (MimeException | IOException | RuntimeException | StackOverflowError e) {
      throw thrown != null ? thrown : Mail.damaged(e);
    }
    flush();
  }

  @Override
  public void field(Field field) {
    if (!letterhead) {
      return;
    }
    String value =
        DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT)
            .replaceAll("\\s+", " ")
            .strip();
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "subject" -> visitor.head(Head.SUBJECT, value);
      case "from" -> visitor.head(Head.FROM, value);
      case "to" -> visitor.head(Head.TO, value);
      case "cc" -> visitor.head(Head.CC, value);
      case "date" -> visitor.head(Head.DATE, day(value));
      default -> {}
    }
  }

  @Override
  public void endHeader() {
    letterhead = false;
  }

  @Override
  public void startMultipart(BodyDescriptor descriptor) throws MimeException {
    if (open.size() >= DEEPEST) {
      throw new MimeException("more than " + DEEPEST + " parts inside each other");
    }
    open.push(descriptor.getSubType().toLowerCase(Locale.ROOT));
  }

  @Override
  public void endMultipart() {
    open.poll();
    flush();
  }

  @Override
  public void body(BodyDescriptor descriptor, InputStream in) throws IOException {
    if (!(descriptor instanceof MaximalBodyDescriptor part)) {
      return;
    }
    String name = name(part);
    boolean attached = "attachment".equalsIgnoreCase(part.getContentDispositionType());
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    if (!attached && name.isEmpty() && (type.equals("text/plain") || type.equals("text/html"))) {
      text(type.equals("text/html"), part, in);
      return;
    }
    boolean decoration =
        !attached
            && type.startsWith("image/")
            && part.getContentId() != null
            && open.contains("related");
    if (!decoration) {
      attachment(name.isEmpty() && type.equals("message/rfc822") ? "mail.eml" : name, in);
    }
  }

  private void attachment(String name, InputStream in) throws IOException {
    attachments++;
    try {
      if (!visitor.attachment(Mail.leaf(name, attachments), in)) {
        parser.stop();
      }
    } catch (IOException e) {
      thrown = e;
      throw e;
    }
  }

  private void text(boolean html, MaximalBodyDescriptor part, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST_TEXT);
    Text text = new Text(html, letters(bytes, part.getCharset()));
    if (!open.contains("alternative")) {
      visitor.text(text.html, text.letters);
    } else if (best.isEmpty() || html) {
      best = Optional.of(text);
    }
  }

  private void flush() {
    if (!open.contains("alternative")) {
      best.ifPresent(text -> visitor.text(text.html, text.letters));
      best = Optional.empty();
    }
  }

  private static String letters(byte[] bytes, @Nullable String charset) {
    String name = charset == null ? "us-ascii" : charset.toLowerCase(Locale.ROOT);
    if (!UNKNOWN_CHARSETS.contains(name)) {
      try {
        return new String(bytes, Charset.forName(name));
      } catch (IllegalArgumentException e) {
        // A name that nobody knows says nothing; the bytes are judged as those of a text file.
      }
    }
    return Bytes.read(bytes).map(Bytes.Letters::text).orElse("");
  }

  private static String name(MaximalBodyDescriptor part) {
    String name = part.getContentDispositionFilename();
    if (name == null) {
      name = part.getContentTypeParameters().get("name");
    }
    return name == null ? "" : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
  }

  private static String day(String value) {
    try {
      String bare = value.replaceAll("\\s*\\(.*\\)$", "");
      return Mail.day(ZonedDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return value;
    }
  }
}
