package com.allocationsystem.referencedata.adapter.out.aladdin.v1.security;

import com.allocationsystem.referencedata.adapter.out.aladdin.call.BulkQuestion;
import com.allocationsystem.referencedata.adapter.out.aladdin.v1.security.MasterAnswers.Asset;
import com.allocationsystem.referencedata.adapter.out.aladdin.v1.security.SecurityReads.About;
import com.allocationsystem.referencedata.application.port.out.master.SecurityMaster;
import com.allocationsystem.referencedata.domain.security.MasterRecord;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Terms of a bond from Aladdin's security master, its ratings and its last risk run: three calls. */
@ApplicationScoped
@Identifier("v1")
class SecurityMasterV1 implements SecurityMaster {

    private final SecurityReads reads;

    SecurityMasterV1(SecurityReads reads) {
        this.reads = reads;
    }

    @Override
    public Optional<MasterRecord> find(String cusip) {
        List<Optional<MasterRecord>> found = new ArrayList<>();
        BulkQuestion.ask(List.of(cusip), 1, 1, ids -> ask(ids.get(0)), found::add);
        return found.get(0);
    }

    private Uni<Optional<MasterRecord>> ask(String cusip) {
        return reads.read(About.MASTER, cusip).chain(master -> MasterAnswers.asset(master, cusip)
                .map(this::complete)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<MasterRecord>> complete(Asset asset) {
        Uni<JsonNode> ratings = reads.read(About.RATINGS, asset.assetId());
        Uni<JsonNode> analytics = reads.read(About.ANALYTICS, asset.assetId());
        return Uni.combine()
                .all()
                .unis(ratings, analytics)
                .asTuple()
                .map(both -> Optional.of(MasterAnswers.record(asset, both.getItem1(), both.getItem2())));
    }
}
