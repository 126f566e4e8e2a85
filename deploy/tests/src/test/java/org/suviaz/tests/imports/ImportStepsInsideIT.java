package org.suviaz.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.suviaz.imports.Forgetting;
import org.suviaz.jobs.CutOff;
import org.suviaz.jobs.StepByStep;
import org.suviaz.tests.browser.Waiting;
import org.suviaz.tests.house.Archives;
import org.suviaz.tests.imports.ListSteps.Disturbance;

/** At every boundary of a transaction a list is cut off, forgotten and stopped, and comes in as if nothing had happened. */
@ArquillianTest
class ImportStepsInsideIT {

    @Inject
    ListSteps list;

    @Deployment
    static EnterpriseArchive archive() {
        return Archives.with(ImportStepsInsideIT.class, ListSteps.class, Disturbance.class)
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "steps.jar")
                        .addClasses(CutOff.class, CutOff.Cut.class, StepByStep.class, Forgetting.class, Waiting.class)
                        .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml"));
    }

    @Test
    void a_list_that_is_disturbed_at_every_step_of_check_and_run_comes_in_as_if_it_were_not() {
        String undisturbed = list.outcome(Disturbance.NONE, "Непарушаны");
        assertTrue(
                undisturbed.startsWith("DONE: 2300 rows, 2196 in, 30 changed, 30 same, 32 doubtful, 44 faulty"),
                undisturbed);
        list.steps();
        assertEquals(undisturbed, list.outcome(Disturbance.CUT, "Адсечаны"));
        assertEquals(List.of(), list.left(), "what a step left that was cut off");
        int steps = list.steps();
        assertEquals(undisturbed, list.outcome(Disturbance.FORGOTTEN, "Забыты"));
        assertEquals(undisturbed, list.outcome(Disturbance.STOPPED, "Спынены"));
        System.out.printf(
                "ImportStepsInsideIT: cut off, forgotten and stopped at each of %d steps: %s%n", steps, undisturbed);
    }
}
