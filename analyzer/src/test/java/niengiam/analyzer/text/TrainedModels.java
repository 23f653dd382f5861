package niengiam.analyzer.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Span;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.StringList;
import opennlp.tools.util.TrainingParameters;

/** Statistical models of sentences and names, trained from annotated texts. For one thread. */
final class TrainedModels {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|[^\\s\\p{Z}]");
  private static final List<String> SHORT_FORMS =
      List.of("TT.", "TP.", "TX.", "TDP.", "Q.", "P.", "KT.", "TM.", "TL.", "Nxb.", "QL.", "TL.");

  private final SentenceDetectorME sentences;
  private final NameFinderME names;

  TrainedModels(List<Annotated> texts) {
    try {
      sentences = sentences(texts);
      names = names(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TrainingParameters parameters(int cutoff) {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
    return parameters;
  }

  private static SentenceDetectorME sentences(List<Annotated> texts) throws IOException {
    List<SentenceSample> samples =
        texts.stream()
            .map(
                t ->
                    new SentenceSample(
                        t.text(),
                        t.sentences().stream()
                            .map(s -> new opennlp.tools.util.Span(s.start(), s.end()))
                            .toArray(opennlp.tools.util.Span[]::new)))
            .toList();
    Dictionary shortForms = new Dictionary(true);
    SHORT_FORMS.forEach(s -> shortForms.put(new StringList(s)));
    return new SentenceDetectorME(
        SentenceDetectorME.train(
            "vi",
            ObjectStreamUtils.createObjectStream(samples),
            new SentenceDetectorFactory("vi", true, shortForms, new char[] {'.', '!', '?', '…'}),
            parameters(2)));
  }

  private static NameFinderME names(List<Annotated> texts) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (Annotated text : texts) {
      for (Span sentence : text.sentences()) {
        samples.add(sample(text, sentence));
      }
    }
    return new NameFinderME(
        NameFinderME.train(
            "vi",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            parameters(3),
            new TokenNameFinderFactory()));
  }

  private static NameSample sample(Annotated text, Span sentence) {
    List<Span> tokens = tokens(text.text(), sentence.start(), sentence.end());
    List<opennlp.tools.util.Span> names = new ArrayList<>();
    List<Annotated.Name> inOrder = new ArrayList<>(text.names());
    inOrder.sort(Comparator.comparingInt(n -> n.span().start()));
    for (Annotated.Name name : inOrder) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (name.span().start() <= tokens.get(i).start()
            && tokens.get(i).end() <= name.span().end()) {
          first = first < 0 ? i : first;
          last = i + 1;
        }
      }
      if (first >= 0) {
        names.add(new opennlp.tools.util.Span(first, last, name.layer()));
      }
    }
    return new NameSample(
        words(text.text(), tokens), names.toArray(opennlp.tools.util.Span[]::new), true);
  }

  List<Span> sentences(String text) {
    List<Span> found = new ArrayList<>();
    for (opennlp.tools.util.Span span : sentences.sentPosDetect(text)) {
      found.add(new Span(span.getStart(), span.getEnd()));
    }
    return found;
  }

  List<Annotated.Name> names(String text) {
    List<Annotated.Name> found = new ArrayList<>();
    for (Span sentence : Sentences.of(text)) {
      List<Span> tokens = tokens(text, sentence.start(), sentence.end());
      for (opennlp.tools.util.Span name : names.find(words(text, tokens))) {
        found.add(
            new Annotated.Name(
                name.getType().toLowerCase(Locale.ROOT),
                new Span(
                    tokens.get(name.getStart()).start(), tokens.get(name.getEnd() - 1).end())));
      }
      names.clearAdaptiveData();
    }
    return found;
  }

  static List<Span> tokens(String text, int from, int to) {
    List<Span> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(from, to);
    while (token.find()) {
      tokens.add(new Span(token.start(), token.end()));
    }
    return tokens;
  }

  static String[] words(String text, List<Span> tokens) {
    return tokens.stream().map(t -> t.of(text)).toArray(String[]::new);
  }
}
