/** The shape of request bodies: which fields Aladdin's specification allows, requires, and of which type. */
package com.allocationsystem.simulator.adapter.in.rest.shape;
