package com.allocationsystem.allocation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.List;
import java.util.stream.Collectors;

/** What the other services answer in component tests, in their own JSON. */
public final class PeerAnswers {

    public static final String SNAPSHOTS = "/v1/reference-data/snapshots";
    public static final String BATCHES = "/v1/order-batches";

    private final WireMockServer server;

    public PeerAnswers(WireMockServer server) {
        this.server = server;
        server.resetAll();
        server.stubFor(post("/v1/auth/service-token")
                .willReturn(okJson("{\"access_token\":\"service-token\",\"expires_in\":900}")));
        server.stubFor(post(SNAPSHOTS).willReturn(okJson(snapshot("5000000.00", "4000000.00", "3000000.00"))));
        businessDate("2023-03-31");
    }

    /** Reference data's positions and prices are of this day. */
    public void businessDate(String day) {
        server.stubFor(get(urlPathEqualTo("/v1/reference-data/business-date"))
                .willReturn(okJson("{\"business_date\":\"" + day + "\"}")));
    }

    /** Reference data knows three accounts with this much cash. */
    public void cash(String first, String second, String third) {
        server.stubFor(post(SNAPSHOTS).willReturn(okJson(snapshot(first, second, third))));
    }

    /** Reference data knows these rules as well, as JSON objects. */
    public void withRules(String... rules) {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS)
                .willReturn(okJson(known.replace("\"rules\":[]", "\"rules\":[" + String.join(",", rules) + "]"))));
    }

    /** Reference data's rule book has one version of this rule. */
    public void ruleBook(String ruleId, boolean inForce, String severity, String scope) {
        server.stubFor(get(urlPathEqualTo("/v1/rules/" + ruleId))
                .willReturn(okJson("""
                {"rule_id":"%s","versions":[{"version":1,"in_force":%s,"severity":"%s","scope":"%s"}],"acts":[]}""".formatted(ruleId, inForce, severity, scope))));
    }

    /** Reference data has this rule in test, as a JSON object. */
    public void testRules(String rule) {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS)
                .willReturn(okJson(known.replace("\"rules\":[]", "\"rules\":[],\"test_rules\":[" + rule + "]"))));
    }

    /** Reference data states these targets, as JSON objects. */
    public void targets(String... targets) {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS)
                .willReturn(okJson(known.replace(
                        "\"policies\":[]", "\"policies\":[],\"targets\":[" + String.join(",", targets) + "]"))));
    }

    /** The three accounts hold this par of the bond, open orders counted. */
    public void holdings(long first, long second, long third) {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS)
                .willReturn(okJson(known.replace(
                                "\"holding_par\":[0,1000000,0]",
                                "\"holding_par\":[%d,%d,%d]".formatted(first, second, third))
                        .replace(
                                "\"sellable_par\":[0,1000000,0]",
                                "\"sellable_par\":[%d,%d,%d]".formatted(first, second, third)))));
    }

    /** Reference data knows rules and restricted-list entries, each in its own JSON; cash as usual. */
    public void rules(String rules, String restrictions) {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS)
                .willReturn(okJson(known.replace(
                        "\"rules\":[],\"restrictions\":[]",
                        "\"rules\":[" + rules + "],\"restrictions\":[" + restrictions + "]"))));
    }

    /** Reference data refuses these fields, as "field: message". */
    public void snapshotRefused(String... violations) {
        String listed = List.of(violations).stream()
                .map(v -> "{\"field\":\"%s\",\"message\":\"%s\"}".formatted((Object[]) v.split(": ")))
                .collect(Collectors.joining(","));
        server.stubFor(post(SNAPSHOTS)
                .willReturn(aResponse()
                        .withStatus(422)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"type\":\"/problems/impossible-values\",\"status\":422,\"violations\":[" + listed
                                + "]}")));
    }

    /** The second account holds a bond that nobody knows. */
    public void durationUnknown() {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS)
                .willReturn(okJson(known.replace("\"duration\":[6.1,6.4,5.0]", "\"duration\":[6.1,null,5.0]"))));
    }

    /** The bond's interest is counted so. */
    public void dayCountIs(String dayCount) {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS)
                .willReturn(
                        okJson(known.replace("\"day_count\":\"30/360\"", "\"day_count\":\"%s\"".formatted(dayCount)))));
    }

    /** The bond has no price today. */
    public void noReferencePrice() {
        String known = snapshot("5000000.00", "4000000.00", "3000000.00");
        server.stubFor(post(SNAPSHOTS).willReturn(okJson(known.replace("\"price\":90.006", "\"price\":null"))));
    }

    public void snapshotFails() {
        server.stubFor(post(SNAPSHOTS).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
    }

    /** Reference data cannot answer yet, and says why. */
    public void snapshotIsNotReady(String detail, int retryAfterSeconds) {
        server.stubFor(post(SNAPSHOTS)
                .willReturn(aResponse()
                        .withStatus(503)
                        .withHeader("Content-Type", "application/problem+json")
                        .withHeader("Retry-After", Integer.toString(retryAfterSeconds))
                        .withBody("{\"type\":\"/problems/positions-being-read\",\"detail\":\"" + detail + "\"}")));
    }

    /** The order gateway takes any batch, and every child of it has this status, e.g. "ACC00001 1000 SUBMITTED". */
    public void gatewayAnswers(String... children) {
        String body = "{\"allocation_id\":\"x\",\"counts\":{},\"children\":["
                + List.of(children).stream().map(PeerAnswers::child).collect(Collectors.joining(",")) + "]}";
        server.stubFor(post(BATCHES)
                .willReturn(aResponse()
                        .withStatus(202)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body.replaceAll("SUBMITTED|FAILED|CANCELLED|UNKNOWN", "PENDING"))));
        server.stubFor(get(urlPathMatching(BATCHES + "/.*")).willReturn(okJson(body)));
    }

    /** As {@link #gatewayAnswers}, once a first retry was asked for. */
    public void gatewayAnswersTheRetry(String... children) {
        String body = "{\"round\":1,\"children\":["
                + List.of(children).stream().map(PeerAnswers::child).collect(Collectors.joining(",")) + "]}";
        server.stubFor(put(urlPathMatching(BATCHES + "/.*/retries/1"))
                .willReturn(aResponse()
                        .withStatus(202)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
        server.stubFor(get(urlPathMatching(BATCHES + "/.*")).willReturn(okJson(body)));
    }

    public void gatewayIsDown() {
        server.stubFor(post(urlPathEqualTo(BATCHES)).willReturn(aResponse().withStatus(503)));
        server.stubFor(
                get(urlPathMatching(BATCHES + "/.*")).willReturn(aResponse().withStatus(503)));
    }

    private static String child(String words) {
        String[] word = words.split(" ");
        boolean submitted = word[2].equals("SUBMITTED");
        return """
                {"order_id":"O-%s","account_id":"%s","aladdin_order_id":%s,"external_id":"e","quantity":%s,"status":"%s",\
                "message":%s}""".formatted(
                        word[0],
                        word[0],
                        submitted ? "\"A-" + word[0] + "\"" : "null",
                        word[1],
                        word[2],
                        word[2].equals("FAILED") ? "\"rejected\"" : "null");
    }

    private static String snapshot(String... cash) {
        return """
                {"business_date":"2023-03-31",
                 "security":{"cusip":"00206RCQ3","isin":"US00206RCQ39",
                  "description":"AT&T Inc 4.75%% 2046-05-15","ticker":"T","issuer":"AT&T Inc","sector":"CORPORATE","rating":null,
                  "currency":"USD","coupon":4.75,"coupon_frequency":2,"day_count":"30/360","maturity":"2046-05-15",
                  "price":90.006,"accrued_interest":1.820833,"duration":13.132,"spread_duration":13.132,"oas":null,
                  "min_denomination":2000,"increment":1000,"as_of":"2023-03-31"},
                 "issuer_cusips":["00206RCQ3","00206RDJ8"],
                 "accounts":{"account_id":["ACC00001","ACC00002","ACC00003"],
                  "account_name":["One","Two","Three"],"base_currency":["USD","USD","USD"],
                  "nav":[60000000.00,40000000.00,20000000.00],
                  "benchmark_id":["BM","BM","BM"],"benchmark_duration":[6.9,6.9,6.9],
                  "benchmark_spread_duration":[6.8,6.8,6.8],"benchmark_oas":[130,130,130],
                  "available_cash":[%s,%s,%s],"settled_cash":[1.00,2.00,3.00],
                  "holding_par":[0,1000000,0],"sellable_par":[0,1000000,0],"holding_market_value":[0.00,918268.33,0.00],
                  "duration":[6.1,6.4,5.0],"spread_duration":[5.9,6.2,4.1],"dts":[null,null,null],
                  "oas":[110.5,120.0,null],"market_value":[45000000.00,30000000.00,0.00],
                  "issuer_market_value":[0.00,918268.33,0.00],"sector_market_value":[0.00,918268.33,0.00]},
                 "groups_of_account":{"ACC00001":["CREDIT"],"ACC00002":["CREDIT"],"ACC00003":["CREDIT"]},
                 "rules":[],"restrictions":[],"policies":[],"issue_outstanding":null}""".formatted((Object[]) cash);
    }
}
