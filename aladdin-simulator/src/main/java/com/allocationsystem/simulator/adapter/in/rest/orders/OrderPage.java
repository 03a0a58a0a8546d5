package com.allocationsystem.simulator.adapter.in.rest.orders;

import com.allocationsystem.simulator.adapter.in.rest.call.ApiException;
import com.allocationsystem.simulator.adapter.wire.Json;
import com.allocationsystem.simulator.domain.order.Order;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * One page of found orders. The token holds the last order number given and a check of the query, so that orders stored meanwhile shift
 * nothing and a changed query is refused.
 *
 * @param found all that were found, on this page or not
 * @param orders those of this page
 * @param nextPageToken null on the last page
 */
record OrderPage(List<Order> found, List<Order> orders, String nextPageToken) {

    /**
     * @param most largest page; a larger or missing size gives that
     * @throws ApiException 400 for a token that was not made for this query
     */
    static OrderPage of(List<Order> found, JsonNode body, int most) {
        int asked = body.path("pageSize").asInt(0);
        if (asked < 0) {
            throw ApiException.invalid("pageSize must not be negative");
        }
        int size = asked == 0 ? most : Math.min(asked, most);
        String check = check(body.path("query"));
        long after = after(Json.text(body, "pageToken"), check);
        List<Order> rest = found.stream().filter(order -> order.id() > after).toList();
        List<Order> page = rest.subList(0, Math.min(size, rest.size()));
        String next = rest.size() > size ? token(page.get(size - 1).id(), check) : null;
        return new OrderPage(found, page, next);
    }

    private static String token(long lastId, String check) {
        byte[] text = (lastId + ":" + check).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static long after(String token, String check) {
        if (token == null) {
            return 0;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII).split(":");
            if (parts.length == 2 && parts[1].equals(check)) {
                return Long.parseLong(parts[0]);
            }
        } catch (IllegalArgumentException e) {
            // No token of ours; told below.
        }
        throw ApiException.invalid("pageToken does not belong to this query; all other fields must repeat unchanged");
    }

    private static String check(JsonNode query) {
        CRC32 crc = new CRC32();
        crc.update(query.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
