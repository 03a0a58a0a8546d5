package com.allocationsystem.simulator.adapter.in.rest.orders;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import com.allocationsystem.simulator.domain.search.OrderCriterion;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the one criterion of a query, within Aladdin's limits. */
final class Criteria {

    private static final int MOST_IDS = 10_000;
    private static final int MOST_BASKET_PORTFOLIOS = 20;
    private static final int MOST_GROUP_PORTFOLIOS = 5_000;
    private static final Duration LONGEST_TIME = Duration.ofDays(7);

    private final Dataset dataset;
    private final Instant now;

    Criteria(Dataset dataset, Instant now) {
        this.dataset = dataset;
        this.now = now;
    }

    OrderCriterion read(JsonNode query) {
        Set<String> given = new TreeSet<>();
        query.fieldNames().forEachRemaining(name -> {
            if (name.endsWith("Criterion") && query.path(name).isObject()) {
                given.add(name);
            }
        });
        if (given.size() != 1) {
            throw ApiException.invalid("query needs exactly one criterion; it has " + given);
        }
        String name = given.iterator().next();
        JsonNode criterion = query.path(name);
        return switch (name) {
            case "orderIdCriterion" -> new OrderCriterion.Ids(limited(texts(criterion.path("ids")), "ids"));
            case "externalIdCriterion" -> new OrderCriterion.ExternalIds(List.of(OrderRequests.externalId(criterion)));
            case "externalIdListCriterion" -> externalIds(criterion);
            case "basketIdCriterion" -> baskets(criterion);
            case "portfolioGroupCriterion" -> portfolios(criterion);
            default -> modified(criterion);
        };
    }

    private static OrderCriterion externalIds(JsonNode criterion) {
        List<OrderCriterion.ExternalId> ids = new ArrayList<>();
        for (JsonNode group : criterion.path("externalIdsGroups")) {
            String accountCode = group.path("accountCode").asText();
            texts(group.path("externalId1s")).forEach(id -> ids.add(new OrderCriterion.ExternalId(id, accountCode)));
        }
        return new OrderCriterion.ExternalIds(limited(ids, "externalId1s"));
    }

    private OrderCriterion baskets(JsonNode criterion) {
        List<String> basketIds = limited(texts(criterion.path("basketIds")), "basketIds");
        LocalDate orderDate = Json.date(criterion, "orderDate");
        JsonNode option = criterion.path("portStatusOption");
        if ((orderDate == null) == !option.isObject()) {
            throw ApiException.invalid("basketIdCriterion needs either orderDate or portStatusOption");
        }
        Set<Integer> accounts = new HashSet<>();
        List<String> portfolioIds = texts(option.path("portfolioIds"));
        if (option.isObject() && (portfolioIds.isEmpty() || portfolioIds.size() > MOST_BASKET_PORTFOLIOS)) {
            throw ApiException.invalid("portfolioIds holds %d items; 1 to %d are allowed"
                    .formatted(portfolioIds.size(), MOST_BASKET_PORTFOLIOS));
        }
        portfolioIds.forEach(id -> accounts.add(account(id)));
        return new OrderCriterion.Baskets(basketIds, orderDate, accounts, statuses(option.path("orderStatuses")));
    }

    private OrderCriterion portfolios(JsonNode criterion) {
        String ticker = criterion.path("portfolioGroupTicker").asText();
        int node = dataset.tree()
                .find(ticker)
                .orElseThrow(() -> ApiException.notFound("Portfolio or group %s is unknown".formatted(ticker)));
        List<Integer> accounts = new ArrayList<>();
        dataset.tree().forEachAccount(List.of(node), accounts::add);
        if (accounts.size() > MOST_GROUP_PORTFOLIOS) {
            throw ApiException.invalid("%s expands to %d portfolios; at most %d"
                    .formatted(ticker, accounts.size(), MOST_GROUP_PORTFOLIOS));
        }
        Set<Integer> securities = new HashSet<>();
        texts(criterion.path("assetIds"))
                .forEach(id -> securities.add(dataset.securities().find(id).orElse(-1)));
        Set<OrderStatus> statuses = statuses(criterion.path("orderStatuses"));
        if (!OrderStatus.LIVE.containsAll(statuses)) {
            throw ApiException.invalid("orderStatuses of portfolioGroupCriterion must be live ones");
        }
        return new OrderCriterion.Portfolios(accounts, statuses, securities);
    }

    private OrderCriterion modified(JsonNode criterion) {
        JsonNode range = criterion.path("modifiedTimeRange");
        if (!range.path("startTimeRange").isObject()) {
            throw ApiException.invalid("modifiedTimeRange.startTimeRange is missing");
        }
        Instant from = time(range.path("startTimeRange"));
        Instant to = range.path("endTimeRange").isObject() ? time(range.path("endTimeRange")) : now;
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST_TIME) > 0) {
            throw ApiException.invalid("modifiedTimeRange must start before it ends and span at most 7 days");
        }
        return new OrderCriterion.Modified(account(criterion.path("portfolioId").asText()), from, to);
    }

    /** The server's time zone is UTC. */
    private static Instant time(JsonNode time) {
        LocalDate date = LocalDate.parse(time.path("filterDate").asText());
        int hour = time.path("hour").asInt();
        int minute = time.path("minute").asInt();
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            throw ApiException.invalid("hour %d, minute %d is no time of day".formatted(hour, minute));
        }
        return date.atTime(hour, minute).toInstant(ZoneOffset.UTC);
    }

    private int account(String portfolioId) {
        return dataset.accounts()
                .findById(portfolioId)
                .orElseThrow(() -> ApiException.notFound("Portfolio %s is unknown".formatted(portfolioId)));
    }

    private static Set<OrderStatus> statuses(JsonNode texts) {
        Set<OrderStatus> statuses = new HashSet<>();
        texts(texts)
                .forEach(text -> statuses.add(OrderStatus.of(text)
                        .orElseThrow(() -> ApiException.invalid("orderStatuses: %s is unknown".formatted(text)))));
        return statuses;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> {
            if (!item.asText().isBlank()) {
                texts.add(item.asText());
            }
        });
        return texts;
    }

    private static <T> List<T> limited(List<T> items, String name) {
        if (items.isEmpty() || items.size() > MOST_IDS) {
            throw ApiException.invalid(
                    "%s holds %d items; 1 to %d are allowed".formatted(name, items.size(), MOST_IDS));
        }
        return items;
    }
}
