package dev.intisari;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.intisari.article.CleanText;
import dev.intisari.article.CycleOnPurpose;
import dev.intisari.clean.TextCleaner;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may know whom. Each rule is first shown to fail where it should. */
class ArchitectureTest {
    private static final List<String> STEPS =
            List.of("read", "clean", "language", "summarize", "translate", "publish", "storage", "event");
    private static final Set<List<String>> ALLOWED =
            Set.of(List.of("summarize", "translate"), List.of("publish", "storage"));
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Intisari.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void packagesFormNoCycle() {
        noCycles().check(MAIN);
    }

    @Test
    void aCycleWouldBeFound() {
        var withCycle = new ClassFileImporter().importClasses(CycleOnPurpose.class, TextCleaner.class, CleanText.class);

        assertThat(fails(noCycles(), withCycle)).isTrue();
    }

    @Test
    void theArticleModelKnowsNoStep() {
        modelKnowsOnly("article").check(MAIN);
    }

    @Test
    void aModelThatKnewAStepWouldBeFound() {
        assertThat(fails(modelKnowsOnly("article"), new ClassFileImporter().importClasses(CycleOnPurpose.class)))
                .isTrue();
    }

    @Test
    void stepsDoNotKnowEachOther() {
        stepsKnowOnly(ALLOWED).check(MAIN);
    }

    @Test
    void stepsThatKnewEachOtherWouldBeFound() {
        assertThat(fails(stepsKnowOnly(Set.of(List.of("publish", "storage"))), MAIN))
                .isTrue();
        assertThat(fails(stepsKnowOnly(Set.of(List.of("summarize", "translate"))), MAIN))
                .isTrue();
    }

    @Test
    void onlyTheAdaptersKnowTheAwsSdk() {
        knownOnlyIn("software.amazon.awssdk..", "storage", "lambda").check(MAIN);
    }

    @Test
    void anAwsTypeElsewhereWouldBeFound() {
        assertThat(fails(knownOnlyIn("software.amazon.awssdk..", "lambda"), MAIN))
                .isTrue();
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        knownOnlyIn("picocli..", "cli").check(MAIN);
        knownOnlyIn("me.tongfei.progressbar..", "cli").check(MAIN);
    }

    @Test
    void picocliElsewhereWouldBeFound() {
        assertThat(fails(knownOnlyIn("picocli..", "lambda"), MAIN)).isTrue();
    }

    /** The deployment package leaves the command line's libraries out. */
    @Test
    void nobodyKnowsTheEntryPoints() {
        var rule = noClasses()
                .that(resideInAnyPackage("dev.intisari..").and(not(resideInAnyPackage("dev.intisari.cli.."))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.intisari.cli..");

        rule.check(MAIN);
        assertThat(fails(knownOnlyIn("dev.intisari.lambda..", "lambda"), MAIN))
                .as("cli knows lambda")
                .isTrue();
    }

    private static ArchRule noCycles() {
        return slices().assignedFrom(new Packages()).should().beFreeOfCycles();
    }

    private static ArchRule modelKnowsOnly(String model) {
        return classes()
                .that()
                .resideInAPackage("dev.intisari." + model)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.intisari." + model, "java..", "org.jspecify..");
    }

    private static ArchRule stepsKnowOnly(Set<List<String>> allowed) {
        return CompositeArchRule.of(STEPS.stream()
                .<ArchRule>map(step -> noClasses()
                        .that()
                        .resideInAPackage("dev.intisari." + step + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(STEPS.stream()
                                .filter(other -> !other.equals(step) && !allowed.contains(List.of(step, other)))
                                .map(other -> "dev.intisari." + other + "..")
                                .toArray(String[]::new)))
                .toList());
    }

    private static ArchRule knownOnlyIn(String known, String... packages) {
        var rooms = Arrays.stream(packages)
                .map(name -> "dev.intisari." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(not(resideInAnyPackage(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(known);
    }

    private static boolean fails(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).hasViolation();
    }

    /** Every package of ours is a slice, the root too. */
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            var name = javaClass.getPackageName();
            return name.startsWith("dev.intisari") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of dev.intisari";
        }
    }
}
