/**
 * How to speak to Aladdin: headers, authentication, JSON, errors, metrics. No operation of Aladdin's is in here; each adapter declares
 * the few it needs:
 *
 * <pre>{@code
 * @AladdinApi
 * @RegisterRestClient(configKey = AladdinApi.CONFIG_KEY)
 * @RegisterProvider(AladdinHeaders.class)
 * @RegisterProvider(AladdinJson.class)
 * @RegisterProvider(AladdinErrors.class)
 * @Path("/api/trading/order-management/order/v1")
 * interface OrderApi {
 *
 *     @POST
 *     @Path("/order:post")
 *     PostOrderResponse post(PostOrderRequest request);
 *
 *     @GET
 *     @Path("/longrunningoperations/{id}")
 *     LongRunningOperation operation(@PathParam("id") String id);
 * }
 *
 * class AladdinOrders implements OrderBook {
 *     @Inject @RestClient OrderApi orders;
 * }
 * }</pre>
 *
 * <p>Every failure is an {@link com.allocationsystem.aladdin.AladdinException}; ask its {@code outcomeUnknown()} before a write is
 * repeated. A 200 may still hold {@link com.allocationsystem.aladdin.RpcStatus errors} item by item. Settings: {@link
 * com.allocationsystem.aladdin.AladdinConfig}; none is needed on one machine.
 */
package com.allocationsystem.aladdin;
