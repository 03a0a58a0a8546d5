/** Who calls: basic authentication with an API key, or an OAuth access token. */
package com.allocationsystem.simulator.adapter.in.rest.token;
