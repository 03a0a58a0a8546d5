package com.allocationsystem.localstack.journey;

import com.allocationsystem.localstack.RunningStack;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One running system for every journey; started by the first test that needs it, taken down after the last. */
public final class SharedStack implements BeforeAllCallback {

    private static RunningStack running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(RunningStack.class, type -> start(), RunningStack.class);
    }

    /** @return the system, for tests that carry this extension */
    public static RunningStack stack() {
        return running;
    }

    private static RunningStack start() {
        try {
            return RunningStack.up();
        } catch (Exception e) {
            throw new IllegalStateException("The stack did not come up", e);
        }
    }
}
