/** Makes signed checkpoints of the service's chain and hands them to places outside its database. */
package com.allocationsystem.audit.anchor;
