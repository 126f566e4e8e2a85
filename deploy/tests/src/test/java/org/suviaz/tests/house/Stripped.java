package org.suviaz.tests.house;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Takes annotations off a class file, to show that the tests would see it if somebody did. */
public final class Stripped {
    private Stripped() {}

    /** Leaves out the named annotations of the class itself; refuses a class that has none of them. */
    public static UnaryOperator<byte[]> of(String... annotations) {
        return bytes -> {
            var writer = new ClassWriter(0);
            var visitor = new Without(writer, Set.of(annotations));
            new ClassReader(bytes).accept(visitor, 0);
            if (!visitor.found) {
                throw new IllegalStateException("none of " + Set.of(annotations) + " is there");
            }
            return writer.toByteArray();
        };
    }

    private static final class Without extends ClassVisitor {
        private final Set<String> unwanted;
        private boolean found;

        Without(ClassVisitor next, Set<String> unwanted) {
            super(Opcodes.ASM9, next);
            this.unwanted = unwanted;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            String name = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
            if (unwanted.contains(name)) {
                found = true;
                return null;
            }
            return super.visitAnnotation(descriptor, visible);
        }
    }
}
