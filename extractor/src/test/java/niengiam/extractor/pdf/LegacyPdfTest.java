package niengiam.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.ReadOptions;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PDF files printed with fonts of the time before Unicode. */
class LegacyPdfTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    ".VnTime, B¸o c¸o cña Ban Th\u00adêng vô, Báo cáo của Ban Thường vụ",
    "ABCDEF+.VnTime, §¶ng bé huyÖn cã 12 x·, Đảng bộ huyện có 12 xã",
    ".VnTimeH, b¸o c¸o cña x·, BÁO CÁO CỦA XÃ",
    "VNI-Times, Baùo caùo cuûa xaõ, Báo cáo của xã",
    "ABCDEF+VNI-Times, Uyû ban nhaân daân huyeän, Uỷ ban nhân dân huyện",
    "Times, 12 of 15 are new, 12 of 15 are new",
  })
  void oldFontsAreReadAsWhatTheyShow(String font, String typed, String shown) throws IOException {
    assertThat(read(font, List.of(typed)).layout().text()).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "Çuñ hôwëf qïz ðæk jûx wåõd, true",
    "This page is written in a language of other people, false",
    "Ban Thanh ca hai ba nam, false",
  })
  void aTextLayerOfNoLanguageWaitsForOcr(String line, boolean waits) throws IOException {
    Extraction.Done done = read("Arial", Collections.nCopies(8, line));
    assertThat(done.warnings().contains("Pages that wait for OCR: 1.")).isEqualTo(waits);
  }

  @ParameterizedTest
  @CsvSource({
    "MUÏC LUÏC BAÙO CAÙO, MỤC LỤC BÁO CÁO, MUÏC LUÏC BAÙO CAÙO",
    "§¶ng bé huyÖn Thanh S¬n H¹, Đảng bộ huyện Thanh Sơn Hạ, §¶ng bé huyÖn S¬n H¹",
    "ðoàn 1 là ñoàn xã ñi ñò, Đoàn 1 là đoàn xã đi đò, đoàn ñoàn ñi ñò",
    "Chi phí là 12 tờ, '', ''",
  })
  void linesInAnUnknownOldFontAreMendedAndSaySo(String typed, String shown, String readings)
      throws IOException {
    Extraction.Done done = read("Arial", List.of(typed.replaceAll("[^\\u0000-\\u00ff]", "?")));
    assertThat(done.layout().text()).contains(shown);
    assertThat(
            done.layout().pages().getFirst().repairs().stream()
                .map(r -> r.reading())
                .collect(Collectors.joining(" ")))
        .isEqualTo(readings);
  }

  private Extraction.Done read(String font, List<String> lines) throws IOException {
    Path file = folder.resolve("bc.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      COSDictionary fonts = new COSDictionary();
      fonts.setItem(COSName.getPDFName("F1"), font(font));
      resources.getCOSObject().setItem(COSName.FONT, fonts);
      page.setResources(resources);
      StringBuilder content = new StringBuilder("BT /F1 14 Tf 20 TL 60 700 Td\n");
      for (String line : lines) {
        content.append('<');
        for (byte b : line.getBytes(StandardCharsets.ISO_8859_1)) {
          content.append("%02x".formatted(b));
        }
        content.append("> Tj T*\n");
      }
      PDStream stream = new PDStream(document);
      try (var out = stream.createOutputStream()) {
        out.write(content.append("ET\n").toString().getBytes(StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      document.addPage(page);
      document.save(file.toFile());
    }
    Extractor extractor = new Extractor();
    return (Extraction.Done) extractor.read(extractor.open(file, "bc.pdf"), ReadOptions.DEFAULT);
  }

  /** A font that is not embedded, with the width that old letters have. */
  private static COSDictionary font(String name) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName(name));
    font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    font.setItem(COSName.FIRST_CHAR, COSInteger.get(32));
    font.setItem(COSName.LAST_CHAR, COSInteger.get(255));
    COSArray widths = new COSArray();
    for (int i = 32; i <= 255; i++) {
      widths.add(new COSFloat(500));
    }
    font.setItem(COSName.WIDTHS, widths);
    return font;
  }
}
