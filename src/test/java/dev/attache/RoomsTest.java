package dev.attache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RoomsTest {
    private static final String ROOT = "dev.attache";
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(dev\\.attache(?:\\.[a-z0-9]+)*)\\.[A-Z]", Pattern.MULTILINE);

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> eachRoomDeclaresTheRoomsThatItUses() {
        return rooms().map(room ->
                DynamicTest.dynamicTest(room.getName().substring(ROOT.length() + 1), () -> assertThat(declared(room))
                        .as("@Room(uses = …) of " + room.getName())
                        .containsExactlyInAnyOrderElementsOf(used(room))));
    }

    @Test
    void roomsAreFreeOfCycles() {
        slices().matching("dev.attache.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void wingsAreFreeOfCycles() {
        slices().matching("dev.attache.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void platformUsesNoRoomOutsideOfThePlatform() {
        assertThat(rooms().filter(room -> room.getName().startsWith(ROOT + ".platform.")))
                .isNotEmpty()
                .allSatisfy(room -> assertThat(used(room)).allMatch(name -> name.startsWith("platform.")));
    }

    @Test
    void entitiesAreChangedInTheirRoomOnly() {
        noClasses().should(writeFieldsOfEntitiesOfOtherRooms()).check(CLASSES);
    }

    @Test
    void onlyTheClockTellsTheTime() {
        for (Class<?> type : List.of(Instant.class, LocalDate.class)) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("dev.attache.platform.database..", "dev.attache.platform.clock..")
                    .should()
                    .callMethod(type, "now")
                    .check(CLASSES);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.attache.platform.clock..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(CLASSES);
    }

    @Test
    void entitiesAreNeverAnswered() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
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
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .orShould()
                .haveSimpleNameEndingWith("Pages")
                .check(CLASSES);
    }

    @Test
    void classesAreNotNamedAfterLayers() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Mapper)$")
                .check(CLASSES);
    }

    private static Stream<JavaPackage> rooms() {
        return CLASSES.getPackage(ROOT).getSubpackagesInTree().stream().filter(p -> p.getClasses().stream()
                .anyMatch(c -> !c.getSimpleName().equals("package-info")));
    }

    private static List<String> declared(JavaPackage room) {
        return room.tryGetAnnotationOfType(Room.class)
                .map(declaration -> List.of(declaration.uses()))
                .orElseThrow(() -> new AssertionError("no @Room in the package-info of " + room.getName()));
    }

    /** By the compiled classes, and by the imports: a constant of another room leaves no trace in the class. */
    private static Set<String> used(JavaPackage room) {
        Stream<String> compiled = room.getClassDependenciesFromThisPackage().stream()
                .map(Dependency::getTargetClass)
                .filter(used -> !used.isEquivalentTo(Room.class))
                .map(JavaClass::getPackageName)
                .filter(used -> used.startsWith(ROOT));
        return Stream.concat(compiled, imported(room))
                .filter(used -> !used.equals(room.getName()))
                .map(used -> used.equals(ROOT) ? "the main class" : used.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> imported(JavaPackage room) {
        Path sources = Path.of("src/main/java", room.getName().split("\\."));
        try (Stream<Path> files = Files.list(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .flatMap(file -> IMPORT.matcher(text(file)).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaClass> writeFieldsOfEntitiesOfOtherRooms() {
        return new ArchCondition<>("write fields of entities of other rooms") {
            @Override
            public void check(JavaClass writer, ConditionEvents events) {
                writer.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .filter(access -> isOfAnotherRoom(declaringClass(access), writer))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }

            private JavaClass declaringClass(JavaFieldAccess access) {
                return access.getTarget()
                        .resolveMember()
                        .map(JavaField::getOwner)
                        .orElse(access.getTargetOwner());
            }

            /** A kind of engagement or message writes the fields that it inherits. */
            private boolean isOfAnotherRoom(JavaClass declaring, JavaClass writer) {
                return declaring.isAnnotatedWith(Entity.class)
                        && !declaring.getPackage().equals(writer.getPackage())
                        && !writer.isAssignableTo(declaring.getName());
            }
        };
    }
}
