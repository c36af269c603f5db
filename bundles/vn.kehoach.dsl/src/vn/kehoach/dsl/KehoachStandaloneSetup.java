package vn.kehoach.dsl;

import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

import vn.kehoach.model.ModelPackage;

/** Sets the language up outside a workbench, in plain Java and in OSGi alike. */
public class KehoachStandaloneSetup extends KehoachStandaloneSetupGenerated {

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		return super.createInjectorAndDoEMFRegistration();
	}
}
