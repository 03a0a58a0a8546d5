/** The reference data of an order as a REST service. */
package com.allocationsystem.allocation.adapter.out.referencedata;
