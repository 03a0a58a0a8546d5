/** Makes the beans of this library known to each service. */
package com.allocationsystem.edge;
