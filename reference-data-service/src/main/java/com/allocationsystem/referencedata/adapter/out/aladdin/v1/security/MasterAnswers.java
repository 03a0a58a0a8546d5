package com.allocationsystem.referencedata.adapter.out.aladdin.v1.security;

import com.allocationsystem.referencedata.domain.rule.RatingScale;
import com.allocationsystem.referencedata.domain.security.MasterRecord;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the answers about one bond; any field of theirs may be missing. */
final class MasterAnswers {

    /** Moody's, S&P and Fitch, primary: the long-term rating of a bond. */
    private static final Set<Integer> AGENCIES = Set.of(1, 2, 3);

    private MasterAnswers() {}

    /**
     * One asset of the master.
     *
     * @param assetId Aladdin's id
     * @param terms its record
     */
    record Asset(String assetId, JsonNode terms) {}

    /** @return the bond; empty when the master does not know it, or knows several by that CUSIP and none as its own */
    static Optional<Asset> asset(JsonNode master, String cusip) {
        Asset[] assets = elements(master.path("assetByAssetId"))
                .flatMap(asset -> record(asset).stream())
                .toArray(Asset[]::new);
        return assets.length == 1
                ? Optional.of(assets[0])
                : Stream.of(assets)
                        .filter(asset ->
                                cusip.equals(asset.terms().path("cusip").asText()))
                        .findFirst();
    }

    /** The record stands under the kind of security, such as {@code BND_CORP}: the one field beside the id. */
    private static Optional<Asset> record(JsonNode asset) {
        return elements(asset)
                .filter(JsonNode::isObject)
                .findFirst()
                .map(terms -> new Asset(asset.path("assetId").asText(), terms));
    }

    static MasterRecord record(Asset asset, JsonNode ratings, JsonNode analytics) {
        return new MasterRecord(
                par(asset.terms().path("minTrdSize")),
                par(asset.terms().path("minLotSize")),
                lowestRating(ratings.path("ratingsByAssetId")),
                oas(analytics.path("riskByAssetId")),
                "INACTIVE".equals(asset.terms().path("assetStatus").asText()));
    }

    private static Long par(JsonNode number) {
        return number.isNumber() && number.decimalValue().signum() > 0
                ? number.decimalValue().setScale(0, RoundingMode.HALF_EVEN).longValueExact()
                : null;
    }

    /** Of each agency the latest rating counts; a word that is no rating, such as NR, does not. */
    private static String lowestRating(JsonNode ratings) {
        return elements(ratings)
                .flatMap(asset -> elements(asset.path("ratingsByAgencyId")))
                .filter(agency -> AGENCIES.contains(agency.path("agencyId").asInt()))
                .flatMap(agency -> elements(agency.path("rating"))
                        .max(Comparator.comparing(
                                rating -> rating.path("effectiveDate").asText()))
                        .stream())
                .map(rating -> rating.path("creditRating").asText())
                .filter(rating -> RatingScale.notch(rating).isPresent())
                .max(Comparator.comparing(rating -> RatingScale.notch(rating).getAsInt()))
                .orElse(null);
    }

    private static BigDecimal oas(JsonNode risks) {
        return elements(risks)
                .map(asset -> asset.path("riskByCurrency"))
                .flatMap(currencies -> currencies.has("ALL")
                        ? Stream.of(currencies.get("ALL"))
                        : currencies.size() == 1 ? elements(currencies) : Stream.empty())
                .map(risk -> risk.path("oas"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::decimalValue)
                .findFirst()
                .orElse(null);
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
