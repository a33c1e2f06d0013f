package dev.levelpress;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between packages, and the one home of each library. */
class HouseTest {

    private static final String BASE = "dev.levelpress.";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.levelpress");

    /** A package and those it may use, in the order the data travels. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("framework", List.of()),
            Map.entry("source", List.of("framework", "problem")),
            Map.entry("reader", List.of("source", "framework", "problem")),
            Map.entry("document", List.of("framework", "problem")),
            Map.entry("template", List.of("document", "framework", "problem")),
            Map.entry("review", List.of("source", "template", "document", "framework", "problem")),
            Map.entry("output", List.of("review", "template", "document", "framework", "problem")),
            Map.entry(
                    "publish",
                    List.of("source", "reader", "framework", "document", "template", "output", "problem", "review")),
            Map.entry("run", List.of("publish", "framework", "document", "output", "problem", "review")),
            Map.entry(
                    "http",
                    List.of(
                            "run",
                            "publish",
                            "source",
                            "framework",
                            "document",
                            "template",
                            "output",
                            "problem",
                            "review")),
            Map.entry(
                    "cli",
                    List.of(
                            "http",
                            "run",
                            "publish",
                            "source",
                            "framework",
                            "document",
                            "template",
                            "output",
                            "problem",
                            "review")));

    /** A package, or several, and the libraries that nothing else names. */
    private static final Map<String, List<String>> HOMES = Map.ofEntries(
            Map.entry("source", List.of("org.commonmark..", "org.yaml..", "org.eclipse.jgit..")),
            Map.entry("source, review.page", List.of("org.jsoup..")),
            Map.entry("review.office", List.of("com.ctc.wstx..")),
            Map.entry("source.sheet", List.of("org.apache.commons.csv..", "org.apache.commons.compress..")),
            Map.entry("template", List.of("freemarker..")),
            Map.entry("output.pdf", List.of("org.xhtmlrenderer..", "org.openpdf..")),
            Map.entry("output.docx, output.xlsx, source.sheet", List.of("org.apache.poi..")),
            Map.entry("output.json", List.of("tools.jackson..")),
            Map.entry("http", List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")),
            Map.entry("http.metrics", List.of("io.micrometer..")),
            Map.entry("http.access", List.of("com.nimbusds..")),
            Map.entry("cli", List.of("picocli..", "me.tongfei..")));

    @TestFactory
    Stream<DynamicTest> packagesUseOnlyWhatLiesBeforeThem() {
        return ARROWS.entrySet().stream().map(arrow -> {
            List<String> allowed = new ArrayList<>(arrow.getValue());
            allowed.add(arrow.getKey());
            String[] others = ARROWS.keySet().stream()
                    .filter(name -> !allowed.contains(name))
                    .map(name -> BASE + name + "..")
                    .toArray(String[]::new);
            return rule(
                    arrow.getKey() + " uses only " + arrow.getValue(),
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + arrow.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others));
        });
    }

    @TestFactory
    Stream<DynamicTest> librariesAreNamedInTheirHomesOnly() {
        return HOMES.entrySet().stream()
                .map(home -> rule(
                        "only " + home.getKey() + " names " + home.getValue(),
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(packages(home.getKey()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(home.getValue().toArray(String[]::new))));
    }

    private static String[] packages(String names) {
        return Stream.of(names.split(", ")).map(name -> BASE + name + "..").toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> theModelAndTheProblemsUseOnlyTheJdk() {
        return Stream.of("framework", "problem")
                .map(name -> rule(
                        name + " uses only java.*",
                        classes()
                                .that()
                                .resideInAPackage(BASE + name + "..")
                                .should()
                                .onlyDependOnClassesThat(resideInAnyPackage(
                                        BASE + name + "..", "java..", "org.jspecify.annotations.."))));
    }

    @TestFactory
    Stream<DynamicTest> packagesHaveNoCycles() {
        return Stream.of(rule(
                "no cycles", slices().matching("dev.levelpress.(**)").should().beFreeOfCycles()));
    }

    @TestFactory
    Stream<DynamicTest> onlyMainPrintsOrExits() {
        return Stream.of(
                rule(
                        "only cli.Main names System.out and System.err",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(BASE + "cli.Main")
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")),
                rule(
                        "only cli.Main exits",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName(BASE + "cli.Main")
                                .should()
                                .callMethod(System.class, "exit", int.class)));
    }

    @Test
    void everyPackageSaysWhatItIsForAndHasNoNulls() {
        JavaPackage base = HOUSE.getPackage("dev.levelpress");
        List<String> bare = new ArrayList<>();
        base.traversePackageTree(alwaysTrue(), (JavaPackage each) -> {
            boolean marked = each.tryGetAnnotationOfType(org.jspecify.annotations.NullMarked.class)
                    .isPresent();
            if (!each.getClasses().isEmpty() && !marked) {
                bare.add(each.getName());
            }
        });
        Assertions.assertEquals(List.of(), bare);
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(HOUSE));
    }
}
