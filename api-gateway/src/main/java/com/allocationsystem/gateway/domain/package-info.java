/** Which service answers an address, and how often a client may call. */
package com.allocationsystem.gateway.domain;
