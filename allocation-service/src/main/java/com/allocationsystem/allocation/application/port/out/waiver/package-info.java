/** What a waiver rests on outside this service. */
package com.allocationsystem.allocation.application.port.out.waiver;
