package com.allocationsystem.referencedata.adapter.in.rest.dataset;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.referencedata.application.port.in.dataset.DatasetRejectedException;
import com.allocationsystem.referencedata.application.port.in.dataset.ImportDatasetUseCase;
import com.allocationsystem.referencedata.application.port.in.dataset.ImportDatasetUseCase.DatasetSource;
import com.allocationsystem.referencedata.application.port.in.dataset.ImportDatasetUseCase.ImportCommand;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportNeedsApprovalException;
import com.allocationsystem.referencedata.domain.dataset.ImportRunningException;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Loads datasets. */
@Path("/reference-data/imports")
@Tag(name = "Reference data")
public class ImportResource {

    private final ImportDatasetUseCase importDataset;
    private final Entitlements entitlements;

    ImportResource(ImportDatasetUseCase importDataset, Entitlements entitlements) {
        this.importDataset = importDataset;
        this.entitlements = entitlements;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Permission.REFERENCE_IMPORT)
    @Operation(
            operationId = "importDataset",
            summary = "Replace the reference data by a dataset of CSV files; all or nothing",
            description =
                    "multipart/form-data, one part a file; the format is docs/dataset.md. Where one row is refused, "
                            + "nothing changes and the answer lists the rows. One import runs at a time. Where the settings ask for it, a"
                            + " dataset that takes away or changes controls is answered 409 and loads nothing until a second user has"
                            + " approved it and the same files are sent again.")
    public ImportResponse load(@RestForm(FileUpload.ALL) List<FileUpload> files, @Context SecurityContext caller)
            throws IOException, DatasetRejectedException, ImportRunningException, ImportNeedsApprovalException {
        if (!entitlements.current().all()) {
            throw new ForbiddenException("An import replaces every group; it needs a user who may see all of them");
        }
        Faults faults = new Faults();
        Map<String, DatasetSource> sources = new HashMap<>();
        for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
            String name = fileName(file);
            if (sources.put(name, () -> Files.newInputStream(file.uploadedFile())) != null) {
                faults.malformed(name, "was sent twice");
            }
        }
        faults.throwIfAny();
        String user = caller.getUserPrincipal().getName();
        return ImportResponse.from(importDataset.importDataset(new ImportCommand(sources, user)));
    }

    /** @return the file's own name without folders; without one, the name of the form's part */
    private static String fileName(FileUpload file) {
        String given = file.fileName();
        if (given == null || given.isBlank()) {
            return file.name().endsWith(".csv") ? file.name() : file.name() + ".csv";
        }
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }
}
