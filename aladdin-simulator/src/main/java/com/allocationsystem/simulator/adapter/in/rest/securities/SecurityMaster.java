package com.allocationsystem.simulator.adapter.in.rest.securities;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.in.rest.call.Call;
import com.allocationsystem.simulator.adapter.in.rest.call.QueryParameters;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.domain.dataset.BondFacts;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.dataset.Securities;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** security-master and ratings of Securities v1, assets of Security Analytics v2. The asset id of a bond is its CUSIP. */
@ApplicationScoped
public class SecurityMaster {

    private static final String ID = "assetId";
    private static final String ID_TYPE = "assetIdType";
    private static final String RISK_DATE = "riskDate";
    private static final Set<String> ID_TYPES =
            Set.of("ISIN", "SEDOL", "CUSIP", "ALADDIN_SEC_ID", "CINS", "RIC", "LOANX_ID", "LIN");

    private static final QueryParameters MASTER = new QueryParameters(Set.of(ID, ID_TYPE));
    private static final QueryParameters RATINGS = new QueryParameters(Set.of(ID));
    private static final QueryParameters ANALYTICS =
            new QueryParameters(Set.of(ID, "riskHierarchy", RISK_DATE, "dateTolerance"));

    /** S&P, primary. */
    private static final String AGENCY = "2";

    /** Writes what one bond's entry holds beside its id. */
    @FunctionalInterface
    private interface Entry {

        void write(JsonGenerator json, int security) throws IOException;
    }

    public byte[] master(Call call) {
        MASTER.check(call);
        String type = call.query().get(ID_TYPE);
        if (type != null && !ID_TYPES.contains(type)) {
            throw ApiException.invalid("assetIdType '%s' is none of %s".formatted(type, ID_TYPES));
        }
        Dataset dataset = call.dataset();
        return answer(
                call, "assetByAssetId", true, (json, security) -> writeRecord(json, security, dataset.securities()));
    }

    public byte[] ratings(Call call) {
        RATINGS.check(call);
        Dataset dataset = call.dataset();
        return answer(call, "ratingsByAssetId", true, (json, security) -> {
            json.writeObjectFieldStart("ratingsByAgencyId");
            String rating = dataset.securities().facts().get(security).rating();
            if (!rating.isEmpty()) {
                json.writeObjectFieldStart(AGENCY);
                json.writeNumberField("agencyId", Integer.parseInt(AGENCY));
                json.writeArrayFieldStart("rating");
                writeRating(json, rating, dataset.businessDate().toString());
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    /** An asset without analytics is absent, not an error. */
    public byte[] analytics(Call call) {
        ANALYTICS.check(call);
        Dataset dataset = call.dataset();
        return answer(call, "riskByAssetId", false, (json, security) -> {
            BondFacts facts = dataset.securities().facts().get(security);
            json.writeObjectFieldStart("riskByCurrency");
            json.writeObjectFieldStart("ALL");
            json.writeStringField(RISK_DATE, dataset.businessDate().toString());
            json.writeNumberField("modifiedDuration", facts.durationYears().doubleValue());
            json.writeNumberField("spreadDuration", facts.spreadDurationYears().doubleValue());
            if (facts.oasBp() != null) {
                json.writeNumberField("oas", facts.oasBp().doubleValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static byte[] answer(Call call, String field, boolean errors, Entry entry) {
        Securities securities = call.dataset().securities();
        List<String> ids = QueryParameters.list(call, ID);
        Set<String> unknown = new LinkedHashSet<>();
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart(field);
            for (String id : new LinkedHashSet<>(ids)) {
                if (securities.find(id).isEmpty()) {
                    unknown.add(id);
                    continue;
                }
                json.writeObjectFieldStart(id);
                int security = securities.find(id).getAsInt();
                json.writeStringField(ID, securities.cusips().get(security));
                entry.write(json, security);
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectFieldStart("errors");
            for (String id : errors ? unknown : Set.<String>of()) {
                json.writeObjectFieldStart(id);
                json.writeStringField("code", "NOT_FOUND");
                json.writeStringField("message", "Asset %s is unknown".formatted(id));
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void writeRecord(JsonGenerator json, int security, Securities securities) throws IOException {
        BondFacts facts = securities.facts().get(security);
        json.writeObjectFieldStart("BND_CORP");
        json.writeStringField("cusip", securities.cusips().get(security));
        json.writeStringField("ticker", facts.ticker());
        json.writeStringField("descInstmt", facts.description());
        json.writeStringField("smSecGroup", "BND");
        json.writeStringField("smSecType", "CORP");
        json.writeStringField("currency", securities.currencies().get(security));
        json.writeStringField("maturity", facts.maturity().toString());
        json.writeStringField("cpnType", "F");
        json.writeNumberField("coupon", facts.couponPct().floatValue());
        json.writeNumberField("minTrdSize", (double) facts.minDenominationPar());
        json.writeNumberField("minLotSize", (double) facts.incrementPar());
        json.writeEndObject();
    }

    private static void writeRating(JsonGenerator json, String rating, String date) throws IOException {
        json.writeStartObject();
        json.writeStringField("creditRating", rating);
        json.writeStringField("effectiveDate", date);
        json.writeEndObject();
    }
}
