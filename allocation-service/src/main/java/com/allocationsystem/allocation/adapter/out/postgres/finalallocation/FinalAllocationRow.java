package com.allocationsystem.allocation.adapter.out.postgres.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.allocation.engine.finalallocation.FilledBlock;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.allocation.model.statement.Statement;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A row of {@code final_allocation}. */
@Entity
@Table(name = "final_allocation")
@IdClass(FinalAllocationRow.Key.class)
class FinalAllocationRow extends PanacheEntityBase {

    /** Which version of which allocation. */
    record Key(UUID allocationId, int version) implements Serializable {}

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @Id
    int version;

    /** Canonical JSON. */
    String fills;

    /** Compressed canonical JSON. */
    byte[] document;

    @Column(name = "document_hash")
    String documentHash;

    @Column(name = "sealed_by")
    String sealedBy;

    @Column(name = "sealed_at")
    Instant sealedAt;

    static FinalAllocationRow of(FinalVersion version) {
        FinalAllocationRow row = new FinalAllocationRow();
        row.allocationId = version.allocationId();
        row.version = version.version();
        row.fills = CanonicalJson.text(RecordJson.encode(version.fills()));
        row.document = version.sealed().compressed();
        row.documentHash = version.sealed().hash();
        row.sealedBy = version.sealedBy();
        row.sealedAt = version.sealedAt();
        return row;
    }

    /** @throws IllegalStateException when the document does not have its hash any more */
    FinalVersion toVersion() {
        Statement sealed = Statement.kept(document, documentHash);
        return new FinalVersion(
                allocationId,
                version,
                RecordJson.decode(JsonReader.read(fills), FilledBlock.class),
                FinalAllocation.open(sealed),
                sealed,
                sealedBy,
                sealedAt);
    }
}
