/** What Aladdin answered, and what that means for an order. */
package com.allocationsystem.ordergateway.domain.answer;
