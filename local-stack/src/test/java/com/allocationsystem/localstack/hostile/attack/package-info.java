/** What is thrown at the front door: forged tokens, hostile values, bytes that are no request. */
package com.allocationsystem.localstack.hostile.attack;
