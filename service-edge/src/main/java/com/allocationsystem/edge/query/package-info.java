/** Reading query parameters, with the same words for the same fault in every service. */
package com.allocationsystem.edge.query;
