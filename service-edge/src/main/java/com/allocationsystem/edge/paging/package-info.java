/** The page parameters of a list. */
package com.allocationsystem.edge.paging;
