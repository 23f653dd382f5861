package niengiam.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.util.Random;

/** The rules of dependency; each says why. */
@AnalyzeClasses(packages = "niengiam", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final DescribedPredicate<JavaClass> VALUE =
      new DescribedPredicate<>("records, enums, interfaces") {
        @Override
        public boolean test(JavaClass c) {
          return c.isRecord()
              || c.isEnum()
              || c.isInterface()
              || c.getSimpleName().equals("package-info")
              || c.getEnclosingClass().map(this::test).orElse(false);
        }
      };

  @ArchTest
  static final ArchRule LAYERS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("config")
          .definedBy("niengiam.config..")
          .layer("extractor")
          .definedBy("niengiam.extractor..")
          .layer("analyzer")
          .definedBy("niengiam.analyzer..")
          .layer("corpus")
          .definedBy("niengiam.corpus..")
          .layer("app")
          .definedBy("niengiam.app..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("corpus")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("analyzer")
          .mayOnlyBeAccessedByLayers("corpus", "app")
          .whereLayer("extractor")
          .mayOnlyBeAccessedByLayers("analyzer", "corpus", "app")
          .because("data flows one way, from files to answers");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("niengiam.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs its user cannot be understood or moved alone");

  @ArchTest
  static final ArchRule VALUES_ARE_VALUES =
      classes()
          .that()
          .resideInAnyPackage(
              "niengiam.extractor.layout",
              "niengiam.analyzer.structure",
              "niengiam.analyzer.fact",
              "niengiam.corpus.answer")
          .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(VALUE))
          .because("what passes between stages is data without behaviour of its own");

  @ArchTest
  static final ArchRule PARSERS_CAGED =
      noClasses()
          .that()
          .resideOutsideOfPackages("niengiam.extractor..", "niengiam.corpus.sample..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..", "org.apache.poi..")
          .because("a parser that crashes or is replaced must touch one module only");

  @ArchTest
  static final ArchRule TESSERACT_CAGED =
      noClasses()
          .that()
          .resideOutsideOfPackage("niengiam.extractor.ocr..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.bytedeco..")
          .because("native code is entered at one place");

  @ArchTest
  static final ArchRule LUCENE_CAGED =
      noClasses()
          .that()
          .resideOutsideOfPackages("niengiam.corpus.index..", "niengiam.corpus.search..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..")
          .because("the index is disposable, and so is its library");

  @ArchTest
  static final ArchRule COMMAND_LINE_CAGED =
      noClasses()
          .that()
          .resideOutsideOfPackage("niengiam.app..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "io.javalin..", "me.tongfei..")
          .because("the domain does not know who asks");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
          .because("such names gather what has no home");

  @ArchTest
  static final ArchRule ONLY_APP_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("niengiam.app..", "niengiam.extractor.isolation..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                      are(assignableTo(PrintStream.class)).as("a print stream"))))
          .because("standard output is data that programs read; isolation guards it in the worker");

  @ArchTest
  static final ArchRule SEEDED =
      noClasses()
          .should()
          .callConstructor(Random.class)
          .orShould()
          .callMethod(Math.class, "random")
          .because("what was seen once must be seen again");

  @ArchTest
  static final ArchRule DEFAULTS_NAMED =
      noClasses()
          .should()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
          .orShould()
          .callConstructor(java.io.FileReader.class, String.class)
          .orShould()
          .callConstructor(java.io.FileReader.class, java.io.File.class)
          .because("the same file must read the same in every office: name charset and locale");

  @ArchTest
  static final ArchRule NO_JAVA_SERIALIZATION =
      noClasses()
          .should()
          .dependOnClassesThat(
              assignableTo(java.io.ObjectInputStream.class)
                  .or(assignableTo(java.io.ObjectOutputStream.class)))
          .because("it runs what the bytes say");

  @ArchTest
  static final ArchRule DOORS_ARE_ENTERED_FROM_OUTSIDE =
      noClasses()
          .that(new InsideModule())
          .should(new DependOnOwnDoor())
          .because("the root package of a module is its door; what is inside does not need it")
          .allowEmptyShould(false);

  /** Classes in a sub-package of a module. */
  private static final class InsideModule extends DescribedPredicate<JavaClass> {
    InsideModule() {
      super("inside a module");
    }

    @Override
    public boolean test(JavaClass c) {
      return c.getPackageName().split("\\.", -1).length > 2
          && !c.getPackageName().startsWith("niengiam.app");
    }
  }

  /** Met by a class that uses the root package of its own module. */
  private static final class DependOnOwnDoor
      extends com.tngtech.archunit.lang.ArchCondition<JavaClass> {
    DependOnOwnDoor() {
      super("depend on the door of their own module");
    }

    @Override
    public void check(JavaClass c, com.tngtech.archunit.lang.ConditionEvents events) {
      String[] parts = c.getPackageName().split("\\.", -1);
      String door = parts[0] + "." + parts[1];
      c.getDirectDependenciesFromSelf().stream()
          .filter(d -> d.getTargetClass().getPackageName().equals(door))
          .forEach(
              d ->
                  events.add(
                      com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(
                          d, d.getDescription())));
    }
  }
}
