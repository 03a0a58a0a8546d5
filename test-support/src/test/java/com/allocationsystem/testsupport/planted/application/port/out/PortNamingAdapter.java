package com.allocationsystem.testsupport.planted.application.port.out;

import com.allocationsystem.testsupport.planted.adapter.out.store.PlantedStore;

/** Planted violation: a port that names an adapter. */
public interface PortNamingAdapter {
    PlantedStore store();
}
