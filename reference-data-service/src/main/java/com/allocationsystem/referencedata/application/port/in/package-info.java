/** Why a read of any subject may find nothing. */
package com.allocationsystem.referencedata.application.port.in;
