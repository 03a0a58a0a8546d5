/**
 * The main job of a trader over the whole stack, from the sign-in to the orders in Aladdin, and wrong inputs on the
 * way.
 */
package com.allocationsystem.localstack.journey;
