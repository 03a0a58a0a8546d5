/** Refuses to start outside development with settings that are safe in development only. */
package com.allocationsystem.edge.production;
