/** Bodies on their way through: bounded, timed and breakable. */
package com.allocationsystem.gateway.proxy.body;
