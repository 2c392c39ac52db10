package dev.attache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoomsTest {
    /** In this order: a room may use those before it. Those before {@code summit} know nothing of summits. */
    private static final List<String> ROOMS = List.of(
            "database",
            "backup",
            "time",
            "problem",
            "http",
            "sheet",
            "page",
            "access",
            "openapi",
            "summit",
            "account",
            "history",
            "language",
            "signin",
            "calendar",
            "venue",
            "delegation",
            "agenda",
            "sideevent",
            "guest",
            "exchange",
            "dinner",
            "assignment",
            "coverage",
            "itinerary",
            "mail",
            "invitation",
            "letter",
            "rsvp",
            "seating",
            "evening",
            "overview",
            "person",
            "seed");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.attache");

    @Test
    void everyRoomHasItsPlaceInTheOrder() {
        Set<String> rooms = CLASSES.stream()
                .map(c -> c.getPackageName().substring("dev.attache".length()))
                .filter(p -> !p.isEmpty())
                .map(p -> p.substring(1).split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(ROOMS).containsAll(rooms);
    }

    @Test
    void roomUsesOnlyThoseAboveIt() {
        for (int i = 0; i < ROOMS.size(); i++) {
            String[] below = ROOMS.subList(i + 1, ROOMS.size()).stream()
                    .map(room -> "dev.attache." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dev.attache." + ROOMS.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(below)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching("dev.attache.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheClockTellsTheTime() {
        for (Class<?> type : List.of(Instant.class, LocalDate.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("dev.attache.database..", "dev.attache.time..")
                    .should()
                    .callMethod(type, "now")
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.attache.time..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void entitiesAreNeverAnswered() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(new com.tngtech.archunit.base.DescribedPredicate<>("an entity") {
                    @Override
                    public boolean test(com.tngtech.archunit.core.domain.JavaClass type) {
                        return type.isAnnotatedWith(Entity.class);
                    }
                })
                .check(CLASSES);
    }

    @Test
    void addressesAreServedByResources() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .orShould()
                .haveSimpleNameEndingWith("Pages")
                .check(CLASSES);
    }

    @Test
    void nothingIsCalledAfterItsLayer() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Mapper)$")
                .check(CLASSES);
    }
}
