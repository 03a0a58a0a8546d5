package com.allocationsystem.referencedata.adapter.in.folder;

import com.allocationsystem.referencedata.application.port.in.dataset.DatasetRejectedException;
import com.allocationsystem.referencedata.application.port.in.dataset.LoadDatasetFolderUseCase;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Loads the configured dataset folder at start, in the background; the service is ready when that is done.
 *
 * <p>Without a folder it is ready at once, even when nothing was ever imported: the import comes in by the same door.
 */
@ApplicationScoped
@Readiness
class DatasetFolder implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatasetFolder.class);
    private static final int REJECTS_LOGGED = 20;

    private final ReferenceConfig config;
    private final LoadDatasetFolderUseCase loader;
    private final ManagedExecutor executor;

    /** Why the service is not ready; null when it is. */
    private volatile String notReady;

    DatasetFolder(ReferenceConfig config, LoadDatasetFolderUseCase loader, ManagedExecutor executor) {
        this.config = config;
        this.loader = loader;
        this.executor = executor;
    }

    void start(@Observes StartupEvent started) {
        config.dataset().ifPresent(folder -> {
            notReady = "The dataset in %s is being loaded".formatted(folder);
            executor.execute(() -> load(folder));
        });
    }

    @Override
    public HealthCheckResponse call() {
        String reason = notReady;
        return reason == null
                ? HealthCheckResponse.up("dataset")
                : HealthCheckResponse.named("dataset")
                        .down()
                        .withData("reason", reason)
                        .build();
    }

    private void load(Path folder) {
        try {
            loader.load(folder);
            notReady = null;
        } catch (DatasetRejectedException e) {
            e.firstInWords(REJECTS_LOGGED).forEach(reject -> LOG.errorf("Dataset: %s", reject));
            notReady = e.getMessage();
        } catch (OutOfMemoryError e) {
            LOG.errorf(e, "The dataset in %s is too large for this heap", folder);
            notReady = "The dataset in %s is too large for a heap of %d MB; start with a larger -Xmx"
                    .formatted(folder, Runtime.getRuntime().maxMemory() >> 20);
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "The dataset in %s could not be loaded", folder);
            notReady = "The dataset in %s could not be loaded: %s".formatted(folder, e.getMessage());
        }
    }
}
