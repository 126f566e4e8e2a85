package org.suviaz.tests.structure;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the product speaks SQL by itself. No filter sees such a statement, so each method that does is marked with the
 * reason, and listed here: who adds one has it read twice.
 */
final class NativeCalls {
    private static final String MARK = "org.suviaz.database.NativeSql";

    /** What hands a statement to the database past Jakarta Persistence. */
    private static final Set<String> NATIVE = Set.of(
            "createNativeQuery",
            "createNativeMutationQuery",
            "createStoredProcedureQuery",
            "createNamedStoredProcedureQuery",
            "doWork",
            "doReturningWork");

    /** What does so past Jakarta Persistence altogether. */
    private static final Set<String> JDBC =
            Set.of("getConnection", "createStatement", "prepareStatement", "prepareCall", "unwrap");

    /** The methods that may, as Class.method. */
    private static final Set<String> LISTED = Set.of(
            // the log has a connection of its own and holds no people
            "AuditWriter.append",
            "ChainEnd.insert",
            "ChainEnd.read",
            "ChainEnd.stands",
            "ChainReading.check",
            "ChainTable.check",
            "ChainTable.checkpoints",
            // a start has no caller: whose job waits, and no more of it
            "JobRepository.unfinished",
            "JobRepository.endForLostOwner",
            // stored keys of all people, made anew by the house: names go in and come out as keys, nobody is shown one
            "KeyRebuildRepository.count",
            "KeyRebuildRepository.after",
            "KeyRebuildRepository.between",
            "KeyRebuildRepository.write",
            "KeyRebuildRepository.spellings",
            "KeyRebuildRepository.unused",
            // numbers of people and no person: kept, and counted anew past the filter
            "Tally.write",
            "ZoneCountRepository.wrong",
            "ZoneCountRepository.recount",
            // rows of a number, whoever asks: how many, and from a former number of a zone to its present one
            "ScopedRowsRepository.count",
            "ScopedRowsRepository.sweep",
            // by time alone, and nothing is read
            "FileRepository.sweep",
            "EntryDraftRepository.sweep",
            "SegmentRepository.sweep",
            // how many people a list touched, and no person
            "BatchChangeRepository.touched",
            // lists that nobody works on: their numbers for the house, and an end without reading
            "BatchRepository.overdue",
            "BatchRepository.close",
            // the house’s own procedure: names are taken out of offers that are over, and nothing is read
            "HandOverRepository.sweep",
            // letters follow a record that goes into another one, whoever merges: the procedure asks for the caller
            // itself
            "MergedLettersRepository.merge",
            "MergedLettersRepository.part",
            // the owner’s own procedures: they look whether the caller may, and hashes of 64 letters are all they are
            // given
            "ErasureRepository.erase",
            "ErasureRepository.lift",
            "ValueSweepRepository.clear",
            // for whom a connection works, and what the database must know of callers
            "Signing.sign",
            "OpenCallers.open",
            "OpenCallers.close",
            "CallerSecret.lay",
            // what the persistence context asks, passed on in another way
            "BulkConnections.called",
            "BulkConnections.getConnection",
            // tables are made by their owner before anybody is there
            "Migrations.ownersConnection");

    private NativeCalls() {}

    static List<String> unmarked(JavaClasses classes) {
        return product(classes)
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(NativeCalls::speaksSql)
                .filter(access -> !access.getOrigin().isAnnotatedWith(MARK))
                .map(JavaAccess::getDescription)
                .toList();
    }

    static List<String> unlisted(JavaClasses classes) {
        return product(classes)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(method -> method.isAnnotatedWith(MARK))
                .map(NativeCalls::name)
                .filter(name -> !LISTED.contains(name))
                .toList();
    }

    static List<String> ofFilterSwitches(JavaClasses classes) {
        return product(classes)
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> Set.of("disableFilter", "enableFilter")
                        .contains(access.getTarget().getName()))
                .map(JavaAccess::getDescription)
                .toList();
    }

    /** The server's launcher opens the database before the product runs. */
    private static Stream<JavaClass> product(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getPackageName().startsWith("org.suviaz"))
                .filter(type -> !type.getPackageName().startsWith("org.suviaz.launcher"));
    }

    private static boolean speaksSql(JavaAccess<?> access) {
        String owner = access.getTarget().getOwner().getPackageName();
        String name = access.getTarget().getName();
        return (owner.equals("java.sql") || owner.equals("javax.sql") || owner.startsWith("org.mariadb"))
                        && (JDBC.contains(name) || name.startsWith("execute"))
                || (owner.startsWith("jakarta.persistence") || owner.startsWith("org.hibernate"))
                        && NATIVE.contains(name);
    }

    private static String name(JavaCodeUnit method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
