/** The client library of the services, called against a running simulator. */
package com.allocationsystem.simulator.adapter.in.rest.client;
