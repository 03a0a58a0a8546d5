/**
 * The fault suite: commits while services and servers are killed; afterwards Aladdin must hold each order exactly
 * once.
 */
package com.allocationsystem.localstack.faults;
